-- Adds a document to a job, once for each key.
-- KEYS: documents, known, state. ARGV: key, document.
-- Returns 1 where it is new.
redis.call('HSET', KEYS[3], 'complete', 0)
if redis.call('SADD', KEYS[2], ARGV[1]) == 0 then
    return 0
end
redis.call('XADD', KEYS[1], '*', 'key', ARGV[1], 'document', ARGV[2])
return 1
