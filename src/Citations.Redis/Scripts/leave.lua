-- Gives a place back, one interval from now, and keeps what the answer says of the limits.
-- KEYS  as in enter.lua
-- ARGV  1 place  2 count  3 interval  4 concurrency, each empty where the answer says nothing of it
--       5 the interval before the first answer  6 for how many milliseconds the registry wants to be left alone, 0 for none
local KEPT = 2 * 60 * 60 * 1000 -- milliseconds

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]

for index, name in ipairs({ 'count', 'interval', 'concurrency' }) do
  if ARGV[index + 1] ~= '' then
    redis.call('HSET', KEYS[1], name, ARGV[index + 1])
    redis.call('PEXPIRE', KEYS[1], KEPT)
  end
end

-- A place whose lease ended meanwhile is among the spent ones; one that was never taken is in neither.
if redis.call('ZREM', KEYS[2], ARGV[1]) == 1 or redis.call('ZSCORE', KEYS[3], ARGV[1]) then
  redis.call('ZADD', KEYS[3], now + tonumber(redis.call('HGET', KEYS[1], 'interval') or ARGV[5]), ARGV[1])
  redis.call('PEXPIRE', KEYS[3], KEPT)
end

local pause = tonumber(ARGV[6])
if pause > 0 and pause > redis.call('PTTL', KEYS[4]) then
  -- The server counts whole milliseconds from the one that has begun.
  redis.call('SET', KEYS[4], pause, 'PX', pause + 1)
end
