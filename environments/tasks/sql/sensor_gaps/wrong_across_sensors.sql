SELECT sensor, before, minute FROM (
    SELECT sensor, minute, lag(minute) OVER (ORDER BY sensor, minute) AS before FROM readings
) WHERE abs(minute - before) > 2 ORDER BY sensor, minute;
