<?php
function bit_positions($mask) {
    $positions = [];
    $position = 0;
    while ($mask !== 0) {
        if ($mask % 2 === 1) {
            $positions[] = $position;
        }
        $mask = intdiv($mask, 2);
        $position++;
    }
    return $positions;
}
