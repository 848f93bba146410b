<?php
function build_order($needs) {
    $left = $needs;
    foreach ($needs as $parts) {
        foreach ($parts as $part) {
            $left[$part] ??= [];
        }
    }
    $built = [];
    while ($left) {
        $ready = array_filter($left, fn($parts) => !array_intersect_key(array_flip($parts), $left));
        if (!$ready) {
            return null;
        }
        $next = min(array_keys($ready));
        $built[] = $next;
        unset($left[$next]);
    }
    return $built;
}
