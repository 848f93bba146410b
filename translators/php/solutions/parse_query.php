<?php
function parse_query($query) {
    $values = [];
    foreach (explode('&', $query) as $piece) {
        [$key, $value] = explode('=', $piece, 2) + [1 => 'on'];
        if ($key === '') {
            continue;
        }
        $values[$key] ??= [];
        if ($value !== '') {
            $values[$key][] = $value;
        }
    }
    return $values;
}
