<?php
function clamp($value, $bounds) {
    return max(min($bounds), min($value, max($bounds)));
}
