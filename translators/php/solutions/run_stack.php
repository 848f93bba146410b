<?php
function run_stack($program) {
    $stack = [];
    foreach ($program as $step) {
        if (is_int($step)) {
            $stack[] = $step;
            continue;
        }
        if (count($stack) < ($step === 'dup' || $step === 'drop' ? 1 : 2)) {
            return null;
        }
        $top = array_pop($stack);
        if ($step === 'drop') {
            continue;
        }
        $low = $step === 'dup' ? $top : array_pop($stack);
        array_push($stack, ...match ($step) {
            'add' => [$low + $top],
            'sub' => [$low - $top],
            'mul' => [$low * $top],
            'dup', 'swap' => [$top, $low],
        });
    }
    return count($stack) === 1 ? $stack[0] : null;
}
