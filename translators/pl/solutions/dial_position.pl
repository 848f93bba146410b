use utf8;

sub dial_position {
    my ($size, $start, $turns) = @_;
    my $position = $start;
    $position = ($position + $_) % $size for @$turns;
    return $position;
}
