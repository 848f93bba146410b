use utf8;

sub run_stack {
    my ($program) = @_;
    my %binary = (
        add => sub { $_[0] + $_[1] },
        sub => sub { $_[0] - $_[1] },
        mul => sub { $_[0] * $_[1] },
        swap => sub { ($_[1], $_[0]) },
    );
    my %unary = (dup => sub { ($_[0], $_[0]) }, drop => sub { () });
    my @stack;
    for my $step (@$program) {
        if ($step =~ /[0-9]/) {
            push @stack, $step;
            next;
        }
        my $operation = $unary{$step} || $binary{$step};
        my $count = $unary{$step} ? 1 : 2;
        return undef if @stack < $count;
        push @stack, $operation->(splice @stack, -$count);
    }
    return @stack == 1 ? $stack[0] : undef;
}
