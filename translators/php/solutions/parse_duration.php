<?php
function parse_duration($text) {
    $seconds = ['h' => 3600, 'm' => 60, 's' => 1];
    $total = 0;
    $number = '';
    foreach (mb_str_split($text) as $char) {
        if (ctype_digit($char)) {
            $number .= $char;
        } elseif (!isset($seconds[$char])) {
            return "bad character $char";
        } elseif ($number === '') {
            return "no number before $char";
        } else {
            $total += $number * $seconds[$char];
            $number = '';
        }
    }
    return $text === '' || $number !== '' ? 'no unit' : $total;
}
