-- Says that a worker is still at its documents; what another has taken over stays the other's.
-- KEYS: documents. ARGV: group, worker, ids.
-- Returns how many are still the worker's.
local own = 0
for i = 3, #ARGV do
    if #redis.call('XPENDING', KEYS[1], ARGV[1], ARGV[i], ARGV[i], 1, ARGV[2]) > 0 then
        redis.call('XCLAIM', KEYS[1], ARGV[1], ARGV[2], 0, ARGV[i], 'JUSTID')
        own = own + 1
    end
end
return own
