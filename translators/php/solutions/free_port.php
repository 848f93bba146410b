<?php
function free_port($used, $wanted, $upward) {
    $step = $upward ? 1 : -1;
    $port = $wanted ?? ($upward ? 8000 : 8009);
    while ($port >= 8000 && $port <= 8009) {
        if (!in_array($port, $used)) {
            return $port;
        }
        $port += $step;
    }
    return null;
}
