<?php
function days_between($first, $second) {
    // The year begins in March here, so that a leap day is the last day of its year.
    $dayNumber = function ($date) {
        $year = intdiv($date, 10000);
        $month = intdiv($date, 100) % 100;
        $day = $date % 100;
        if ($month < 3) {
            $year -= 1;
            $month += 12;
        }
        $leapDays = intdiv($year, 4) - intdiv($year, 100) + intdiv($year, 400);
        return 365 * $year + $leapDays + intdiv(153 * $month - 457, 5) + $day;
    };
    return $dayNumber($second) - $dayNumber($first);
}
