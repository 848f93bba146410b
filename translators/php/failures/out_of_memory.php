<?php
$kept = [];
while (true) {
    $kept[] = str_repeat('x', 64 << 20);
}
