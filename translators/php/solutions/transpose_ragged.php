<?php
function transpose_ragged($rows, $fill) {
    $width = max([0, ...array_map('count', $rows)]);
    $columns = [];
    for ($i = 0; $i < $width; $i++) {
        $columns[] = array_map(fn($row) => $row[$i] ?? $fill, $rows);
    }
    return $columns;
}
