<?php
function restock($stock, $moves) {
    foreach ($moves as [$item, $amount]) {
        $total = ($stock[$item] ?? 0) + $amount;
        if ($total >= 0) {
            $stock[$item] = $total;
        }
    }
    return array_filter($stock);
}
