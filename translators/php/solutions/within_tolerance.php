<?php
function within_tolerance($measured, $target, $tolerance) {
    return abs($measured - $target) <= $tolerance;
}
