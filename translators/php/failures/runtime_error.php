<?php
function first($values) {
    return $values[0]->name();
}
first([null]);
