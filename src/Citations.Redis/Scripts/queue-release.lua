-- Gives documents back that a worker has and will not end; what another has taken over stays the other's.
-- KEYS: documents. ARGV: group, worker, who has what was given back, then an id and how often it was begun before, for each.
-- Returns how many were given back.
local given = 0
for i = 4, #ARGV, 2 do
    if #redis.call('XPENDING', KEYS[1], ARGV[1], ARGV[i], ARGV[i], 1, ARGV[2]) > 0 then
        -- Idle since 1970, it is stale at once, whatever a worker calls stale.
        redis.call('XCLAIM', KEYS[1], ARGV[1], ARGV[3], 0, ARGV[i], 'TIME', 0, 'RETRYCOUNT', ARGV[i + 1], 'JUSTID')
        given = given + 1
    end
end
return given
