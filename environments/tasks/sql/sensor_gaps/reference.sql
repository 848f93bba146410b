SELECT sensor, before, minute FROM (
    SELECT sensor, minute, lag(minute) OVER (PARTITION BY sensor ORDER BY minute) AS before FROM readings
) WHERE minute - before > 2 ORDER BY sensor, minute;
