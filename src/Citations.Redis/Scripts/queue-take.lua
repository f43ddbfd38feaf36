-- Takes documents: first what others began and let lie, then what nobody began.
-- KEYS: documents. ARGV: group, worker, how long until work is stale in milliseconds, count.
-- Returns, for each: its id, its key, the document, how often it was begun.
local count = tonumber(ARGV[4])
local taken = {}
local function add(entry, tries)
    local fields = {}
    for i = 1, #entry[2], 2 do
        fields[entry[2][i]] = entry[2][i + 1]
    end
    table.insert(taken, {entry[1], fields['key'], fields['document'], tries})
end
-- One call looks at a part of what is under way only: it says where the next one continues, and 0-0 after the last.
local from = '0-0'
repeat
    local stale = redis.call('XAUTOCLAIM', KEYS[1], ARGV[1], ARGV[2], ARGV[3], from, 'COUNT', count - #taken)
    from = stale[1]
    for _, entry in ipairs(stale[2]) do
        -- Redis before 7 gives false for an entry that was deleted.
        if entry and entry[2] then
            local pending = redis.call('XPENDING', KEYS[1], ARGV[1], entry[1], entry[1], 1)
            add(entry, pending[1][4])
        end
    end
until from == '0-0' or #taken >= count
if #taken < count then
    local fresh = redis.call('XREADGROUP', 'GROUP', ARGV[1], ARGV[2], 'COUNT', count - #taken, 'STREAMS', KEYS[1], '>')
    if fresh then
        for _, entry in ipairs(fresh[1][2]) do
            add(entry, 1)
        end
    end
end
return taken
