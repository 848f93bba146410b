<?php
function tag_changes($before, $after) {
    $added = array_map(fn($tag) => "+$tag", array_diff($after, $before));
    $removed = array_map(fn($tag) => "-$tag", array_diff($before, $after));
    return array_merge($added, $removed);
}
