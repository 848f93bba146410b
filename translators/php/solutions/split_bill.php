<?php
function split_bill($cents, $people) {
    $share = intdiv($cents, $people);
    $extra = $cents % $people;
    $shares = [];
    for ($i = 0; $i < $people; $i++) {
        $shares[] = $i < $extra ? $share + 1 : $share;
    }
    return [$shares, $cents / $people];
}
