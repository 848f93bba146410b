<?php
function seat_code($seat) {
    $letters = 'ABCDEF';
    if (is_int($seat)) {
        $row = intdiv($seat - 1, 6) + 1;
        return $row . $letters[($seat - 1) % 6];
    }
    $row = (int) substr($seat, 0, -1);
    return ($row - 1) * 6 + strpos($letters, substr($seat, -1)) + 1;
}
