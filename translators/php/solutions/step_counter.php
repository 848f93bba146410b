<?php
function step_counter($state, $events) {
    [$count] = $state;
    foreach ($events as $event) {
        $count = match ($event) {
            'up' => $count + 1,
            'down' => $count - 1,
            'double' => $count * 2,
            'reset' => 0,
            default => $count,
        };
    }
    return [$count];
}
