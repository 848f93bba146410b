def candidate
end
# codelab:program

# codelab-harness 1
BEGIN {
  # Loading RubyGems takes five times as long as the rest of a program, and few need it.
  unless defined?(Gem)
    autoload(:Gem, "rubygems")
    module Kernel
      alias_method :codelab_require, :require
      def require(name)
        codelab_require(name)
      rescue LoadError
        raise unless Object.autoload?(:Gem)
        codelab_require("rubygems")
        require(name)
      end
      private :require, :codelab_require
    end
  end
  # From Ruby 3.2 on it is there without being asked for.
  require "set"
}

module CodelabHarness
  @count = 0

  def self.check(actual, expected, rel, abs)
    @count += 1
    return if same(actual, expected, rel, abs)
    report("failed")
    begin
      ::STDOUT.flush
      ::STDERR.syswrite("assertion #{@count} failed: expected #{show(expected)}, got #{show(actual)}\n")
    ensure
      ::Process.exit!(1)
    end
  end

  def self.done
    report("passed")
  end

  def self.same(actual, expected, rel, abs)
    case expected
    when ::Integer, ::Float then same_number(actual, expected, rel, abs)
    when ::String then ::String === actual && actual == expected
    when ::Array
      ::Array === actual && actual.length == expected.length &&
        expected.each_with_index.all? { |value, i| same(actual[i], value, rel, abs) }
    when ::Hash then ::Hash === actual && same_elements(actual.to_a, expected.to_a, rel, abs)
    when ::Set then ::Set === actual && same_elements(actual.to_a, expected.to_a, rel, abs)
    else expected.equal?(actual)
    end
  end

  def self.same_number(actual, expected, rel, abs)
    return false unless ::Numeric === actual && actual.real?
    return true if actual == expected
    return false if ::Integer === expected && (::Integer === actual || (actual.finite? && actual == actual.floor))
    a, e = actual.to_f, expected.to_f
    return true if a.nan? && e.nan?
    e.finite? && (a - e).abs <= [rel * e.abs, abs].max
  end

  def self.same_elements(actual, expected, rel, abs)
    return false if actual.length != expected.length
    rest = actual - expected
    (expected - actual).all? do |value|
      found = rest.index { |other| same(other, value, rel, abs) }
      found && rest.delete_at(found)
    end
  end

  def self.show(value)
    text = value.inspect.dup.force_encoding("UTF-8").scrub
    text.length > 2000 ? "#{text[0, 2000]}..." : text
  rescue ::StandardError
    "a value without inspect"
  end

  def self.report(result)
    # Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
    return unless ::ENV["CODELAB_REPORT"]
    secret = ::IO.for_fd(3, "r", autoclose: false)
    ::IO.for_fd(4, "w", autoclose: false).syswrite("#{secret.gets.to_s.strip} #{result} #{@count}\n")
  rescue ::SystemCallError
    # Nobody listens: the exit status alone tells.
  end
end

# codelab:cases
CodelabHarness.done
