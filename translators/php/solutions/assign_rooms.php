<?php
function assign_rooms($meetings) {
    $order = array_keys($meetings);
    // Sorting is stable: meetings with the same start stay in the order given.
    usort($order, fn($i, $j) => $meetings[$i][0] <=> $meetings[$j][0]);
    $ends = [];
    $rooms = [];
    foreach ($order as $i) {
        [$start, $end] = $meetings[$i];
        $room = 1;
        while (isset($ends[$room]) && $ends[$room] > $start) {
            $room++;
        }
        $ends[$room] = $end;
        $rooms[$i] = $room;
    }
    ksort($rooms);
    return $rooms;
}
