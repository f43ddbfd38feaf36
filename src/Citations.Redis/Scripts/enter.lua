-- Takes a place for one request, where the limits leave one.
-- KEYS  1 rate: a hash of count, interval and concurrency   2 flight: places in use, by the end of their lease
--       3 spent: places given back, by when they are free   4 closed: there while the registry wants to be left alone
-- ARGV  1 place  2 lease  3 count  4 interval  5 concurrency, these three as they are before the first answer
-- Times are microseconds of this server's clock: the workers' own do not count.
-- Gives { taken (0 or 1), how long to wait (0: until a place is given back) }.
local KEPT = 2 * 60 * 60 * 1000 -- milliseconds: longer than any lease and any interval
local LONGEST_LEASE = 60 * 60 * 1000000

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]

local pause = redis.call('GET', KEYS[4])
if pause then
  return { 0, math.min(redis.call('PTTL', KEYS[4]), tonumber(pause)) * 1000 }
end

local rate = redis.call('HMGET', KEYS[1], 'count', 'interval', 'concurrency')
local count, interval, concurrency = tonumber(rate[1] or ARGV[3]), tonumber(rate[2] or ARGV[4]), tonumber(rate[3] or ARGV[5])

-- A clock that was put back would hold places for as long as it was put back.
local function bring_back(key, latest)
  for _, place in ipairs(redis.call('ZRANGE', key, latest, '+inf', 'BYSCORE')) do
    redis.call('ZADD', key, latest, place)
  end
end
bring_back(KEYS[2], now + LONGEST_LEASE)
bring_back(KEYS[3], now + interval)

-- Who did not give a place back is dead. The request may have left as late as the lease ended.
for _, place in ipairs(redis.call('ZRANGE', KEYS[2], '-inf', now, 'BYSCORE')) do
  redis.call('ZADD', KEYS[3], redis.call('ZSCORE', KEYS[2], place) + interval, place)
  redis.call('ZREM', KEYS[2], place)
end
redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', now)

local flight = redis.call('ZCARD', KEYS[2])
if flight >= concurrency then
  return { 0, 0 }
end
if flight + redis.call('ZCARD', KEYS[3]) >= count then
  local first = redis.call('ZRANGE', KEYS[3], 0, 0, 'WITHSCORES')
  return { 0, first[2] and first[2] - now or 0 }
end

redis.call('ZADD', KEYS[2], now + math.min(tonumber(ARGV[2]), LONGEST_LEASE), ARGV[1])
for key = 1, 3 do
  redis.call('PEXPIRE', KEYS[key], KEPT)
end
return { 1, 0 }
