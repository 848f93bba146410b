use utf8;

sub smooth {
    my ($readings, $weight) = @_;
    my @results;
    for my $reading (@$readings) {
        push @results, @results ? $weight * $reading + (1 - $weight) * $results[-1] : $reading;
    }
    return \@results;
}
