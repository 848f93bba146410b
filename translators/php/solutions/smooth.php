<?php
function smooth($readings, $weight) {
    $results = [];
    foreach ($readings as $reading) {
        $results[] = $results ? $weight * $reading + (1 - $weight) * end($results) : $reading;
    }
    return $results;
}
