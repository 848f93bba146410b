sub add {
    my ($x, $y) = @_;
    return $x + ;
}
add(1, 2);
