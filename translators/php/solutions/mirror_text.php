<?php
function mirror_text($text) {
    $chars = mb_str_split($text);
    return $text . implode(array_reverse(array_slice($chars, 0, -1)));
}
