<?php
function expand_template($template, $values) {
    return preg_replace_callback('/\$\$|\$\{([^}]*)\}/', function ($match) use ($values) {
        return $match[0] === '$$' ? '$' : $values[$match[1]] ?? $match[0];
    }, $template);
}
