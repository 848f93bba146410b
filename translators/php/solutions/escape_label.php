<?php
function escape_label($text) {
    $escapes = ['"' => '\\"', '\\' => '\\\\', "\n" => '\\n', "\t" => '\\t'];
    $out = '';
    foreach (mb_str_split($text) as $char) {
        $code = mb_ord($char);
        $out .= $escapes[$char] ?? ($code > 126 ? sprintf('\\u{%x}', $code) : $char);
    }
    return '"' . $out . '"';
}
