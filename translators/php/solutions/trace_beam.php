<?php
function trace_beam($grid) {
    $names = ['0,1' => 'right', '0,-1' => 'left', '1,0' => 'down', '-1,0' => 'up'];
    $cells = array_map('mb_str_split', $grid);
    [$row, $col, $down, $right, $moves] = [0, 0, 0, 1, 0];
    while (isset($cells[$row][$col])) {
        if ($cells[$row][$col] === 'a') {
            [$down, $right] = [-$right, -$down];
        } elseif ($cells[$row][$col] === 'b') {
            [$down, $right] = [$right, $down];
        }
        $row += $down;
        $col += $right;
        $moves++;
    }
    return [$moves, $names["$down,$right"]];
}
