-- Stores the result of a document and acknowledges it, in one step. The first result counts.
-- KEYS: documents, done, results, aside. ARGV: group, id, key, result, why it is set aside (empty: it is not), document.
-- Returns 1 where the result was stored, 0 where there was one.
local first = redis.call('SADD', KEYS[2], ARGV[3])
if first == 1 then
    redis.call('XADD', KEYS[3], '*', 'key', ARGV[3], 'result', ARGV[4])
    if ARGV[5] ~= '' then
        redis.call('XADD', KEYS[4], '*', 'key', ARGV[3], 'reason', ARGV[5], 'document', ARGV[6])
    end
end
redis.call('XACK', KEYS[1], ARGV[1], ARGV[2])
redis.call('XDEL', KEYS[1], ARGV[2])
return first
