<?php
function file_label($name, $suffix) {
    $stem = $name === '' ? 'untitled' : $name;
    return $suffix === null ? $stem : "$stem.$suffix";
}
