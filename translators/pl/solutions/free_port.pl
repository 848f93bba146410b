use utf8;

sub free_port {
    my ($used, $wanted, $upward) = @_;
    my %is_used;
    @is_used{@$used} = ();
    my $step = $upward ? 1 : -1;
    my $port = defined $wanted ? $wanted : $upward ? 8000 : 8009;
    while ($port >= 8000 && $port <= 8009) {
        return $port unless exists $is_used{$port};
        $port += $step;
    }
    return undef;
}
