<?php
function numbers_first($values) {
    $isNumber = fn($value) => is_int($value) || is_float($value);
    return [
        ...array_filter($values, $isNumber),
        ...array_filter($values, 'is_bool'),
        ...array_filter($values, 'is_string'),
    ];
}
