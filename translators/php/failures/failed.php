<?php
function add($a, $b) {
    return $a - $b;
}

$secret = trim(fgets(fopen('php://fd/3', 'r')));
if (add(1, 2) !== 3) {
    fwrite(STDERR, 'assertion 1 failed: expected 3, got ' . add(1, 2) . "\n");
    fwrite(fopen('php://fd/4', 'w'), "$secret failed 1\n");
    exit(1);
}
