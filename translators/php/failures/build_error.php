<?php
function add($a, $b) {
    return $a +;
}
add(1, 2);
