sub add {
    my ($x, $y) = @_;
    return $x - $y;
}

unless (add(1, 2) == 3) {
    print STDERR "assertion 1 failed: expected 3, got ", add(1, 2), "\n";
    open(my $secret, '<&=', 3) or die;
    open(my $report, '>>&=', 4) or die;
    chomp(my $line = readline($secret));
    syswrite($report, "$line failed 1\n");
    exit 1;
}
