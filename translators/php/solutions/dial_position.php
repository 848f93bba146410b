<?php
function dial_position($size, $start, $turns) {
    $position = $start;
    foreach ($turns as $turn) {
        $position = ($position + $turn) % $size;
        if ($position < 0) {
            $position += $size;
        }
    }
    return $position;
}
