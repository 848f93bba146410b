<?php
function label_for($bands, $value) {
    $starts = array_filter(array_keys($bands), fn($lowest) => $lowest <= $value);
    return $starts ? $bands[max($starts)] : null;
}
