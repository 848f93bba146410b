<?php
function saturating_sum($values, $limit) {
    $total = 0;
    foreach ($values as $value) {
        // A sum that is too large is a float; of two that compare as equal the first is taken, which is the limit.
        $total = max(-$limit, min($limit, $total + $value));
    }
    return $total;
}
