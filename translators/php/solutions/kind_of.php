<?php
function kind_of($value) {
    if ($value === null) {
        return 'nothing';
    }
    if (is_bool($value)) {
        return $value ? 'yes' : 'no';
    }
    if (is_string($value)) {
        return $value === '' ? 'empty' : 'text';
    }
    if ($value < 0) {
        return 'negative';
    }
    return $value > 0 ? 'positive' : 'zero';
}
