use utf8;

sub transpose_ragged {
    my ($rows, $fill) = @_;
    my ($width) = sort { $b <=> $a } map { scalar @$_ } @$rows;
    my @columns;
    for my $i (1 .. $width || 0) {
        push @columns, [map { $i > @$_ ? $fill : $_->[$i - 1] } @$rows];
    }
    return \@columns;
}
