using System.Globalization;
using StandardsPortal.Languages;

namespace StandardsPortal.Thresholds.Reading;

/// <summary>
/// Joins numbers, units and comparators into bounds: "within two business days", "5 minutes (300 seconds)",
/// "90% 이상", "ساعة ونصف". Everything else passes through as it was.
/// </summary>
internal sealed class Amounts(List<Lexeme> input, Language language, List<RuleFault> faults, Folded text)
{
    private readonly List<Lexeme> output = [];
    private int at;

    public List<Lexeme> Join()
    {
        while (at < input.Count)
        {
            var start = at;
            if (TryAmount() is { } amount)
                AddBound(amount, start);
            else
                output.Add(input[at++]);
        }
        return output;
    }

    private Lexeme? Peek(int ahead = 0) => at + ahead < input.Count ? input[at + ahead] : null;

    private bool Next(Term term, int ahead = 0) => Peek(ahead)?.Is(term) == true;

    /// <summary>An amount at the cursor, which then stands behind it; else null and the cursor has not moved.</summary>
    private Bound? TryAmount()
    {
        var start = at;
        var bound = TrySingle();
        if (bound is null)
        {
            at = start;
            return null;
        }
        bound = WithRange(bound);
        bound = WithSmallerUnit(bound);
        bound = WithHalf(bound);
        return WithRestatement(bound);
    }

    private Bound? TrySingle()
    {
        if (Peek()?.ValueOf(Term.Amount) is { } fixedAmount)
            return FixedAmount(fixedAmount);
        if (Next(Term.Unit) && Peek()!.ValueOf(Term.Unit) is { Length: 3 } money && char.IsAsciiLetterUpper(money[0]) && Next(Term.Number, 1))
        {
            at++;
            return new(ReadNumber()!.Value, null, Unit.Of(money), null);
        }
        // "within a month": elsewhere the same words name the window.
        if (Peek()?.ValueOf(Term.Window) is { } window && output.Count > 0 && output[^1].Is(Term.Compare) && text.Text.AsSpan(Peek()!.Start).StartsWith("a ", StringComparison.Ordinal))
        {
            at++;
            var length = new Window(window).Length;
            return new(length.Value, null, length.Unit, null);
        }
        if (TryRingOrdinal() is { } rings)
            return rings;
        if (Next(Term.A) && Next(Term.Unit, 1) && !Next(Term.Window) && !Next(Term.Noun, 1))
        {
            at++;
            return new(1, null, ReadUnit(1, out _), null);
        }
        if (TryWorkingDayBasis() is { } basis)
            return basis;
        if (ReadNumber() is { } number)
            return AfterNumber(number);
        return language == Language.Arabic ? TryArabicSingular() : null;
    }

    /// <summary>"영업일 기준 1일" counts working days, though the unit beside the figure is the plain day.</summary>
    private Bound? TryWorkingDayBasis()
    {
        if (language != Language.Korean || Peek()?.ValueOf(Term.Unit) != "business_days" || !text.Slice(Peek()!.End, Peek(1)?.End ?? Peek()!.End).TrimStart().StartsWith("기준", StringComparison.Ordinal))
            return null;
        at++;
        while (at < input.Count && !Next(Term.Number) && !Next(Term.Amount) && text.Slice(Peek()!.Start, Peek()!.End).Contains("기준", StringComparison.Ordinal))
            at++;
        return TrySingle() is { } single && (single.Unit is null ? WithRange(single) : single) is { Unit.Name: "days" or "business_days" } days ? days with { Unit = Unit.Of("business_days") } : null;
    }

    private Bound? FixedAmount(string amount)
    {
        at++;
        var parts = amount.Split(' ');
        var value = decimal.Parse(parts[0], CultureInfo.InvariantCulture);
        if (Next(Term.Number) && Peek()!.Number == value)
            at++;
        if (parts[1] == "times" && output.Exists(l => l.Is(Term.Bell)))
            return new(value, null, Unit.Rings, null);
        return new(value, null, Unit.Of(parts[1]), null);
    }

    /// <summary>"before the third ring", "قبل الرنة الثالثة".</summary>
    private Bound? TryRingOrdinal()
    {
        if (Next(Term.Ordinal) && Peek(1)?.ValueOf(Term.Unit) == "rings")
        {
            at += 2;
            return new(input[at - 2].Number, null, Unit.Rings, null);
        }
        if (Next(Term.Ordinal, 1) && Peek()?.ValueOf(Term.Unit) == "rings")
        {
            at += 2;
            return new(input[at - 1].Number, null, Unit.Rings, null);
        }
        return null;
    }

    private Bound AfterNumber(decimal number)
    {
        // "one and a half hours", "ساعة ونصف" comes later: there the unit stands before.
        if (Next(Term.And) && (Next(Term.Half, 1) || (Next(Term.A, 1) && Next(Term.Half, 2))))
        {
            at += Next(Term.Half, 1) ? 2 : 3;
            number += 0.5m;
        }
        if (Next(Term.Filler) && Next(Term.Unit, 1) && Peek()!.Start != Peek()!.End)
            at++;
        if (!Next(Term.Unit))
            return new(number, null, null, null);
        var unit = ReadUnit(number, out var value);
        return new(value, null, unit, null);
    }

    private Unit ReadUnit(decimal number, out decimal value)
    {
        var name = input[at++].ValueOf(Term.Unit)!;
        value = name == "permille" ? number / 10 : number;
        var unit = name == "permille" ? Unit.Percent : Unit.Of(name);
        if (unit == Unit.Times && (output.Exists(l => l.Is(Term.Bell)) || IsOfRinging()))
            unit = Unit.Rings;
        // "ساعة واحدة": the numeral one follows its noun.
        if (language == Language.Arabic && Next(Term.Number) && Peek()!.Number == 1 && Peek()!.Start - input[at - 1].End == 1 && number == 1)
            at++;
        return unit;
    }

    /// <summary>"3회 울리기 전": what sounds so many times is the bell, though it is not named.</summary>
    private bool IsOfRinging() =>
        language == Language.Korean && Peek() is { } next && text.Slice(next.Start, next.End).Contains("울리", StringComparison.Ordinal);

    /// <summary>A unit in the singular after "within" or "after" is one of it: خلال ساعة.</summary>
    private Bound? TryArabicSingular()
    {
        if (Next(Term.Unit) && Next(Term.Number, 1) && Peek(1)!.Number == 1 && IsWordNumber(at + 1))
        {
            var one = ReadUnit(1, out _);
            return new(1, null, one, null);
        }
        if (!Next(Term.Unit) || Next(Term.Noun) || output.Count == 0 || Peek()!.ValueOf(Term.Unit) == "percent")
            return null;
        var before = output[^1];
        if (!(before.Is(Term.Compare) || before.Is(Term.Sample) || before.Is(Term.Late) || before.Is(Term.Unacceptable)))
            return null;
        return new(1, null, ReadUnit(1, out _), null);
    }

    private decimal? ReadNumber()
    {
        if (!Next(Term.Number))
            return null;
        var total = input[at++].Number;
        while (IsWordNumber(at - 1) && Next(Term.Number) && IsWordNumber(at) && CanJoin(total, Peek()!.Number))
            total = Joined(total, input[at++].Number);
        while (language == Language.Arabic && IsWordNumber(at - 1) && Next(Term.And) && Next(Term.Number, 1) && IsWordNumber(at + 1) && CanJoinArabic(total, Peek(1)!.Number))
        {
            total += Peek(1)!.Number;
            at += 2;
        }
        if (Next(Term.Open) && Next(Term.Number, 1) && Next(Term.Close, 2))
        {
            if (Peek(1)!.Number != total)
                AddFault(Peek(1)!, "number.disagrees", [Plain(total), Plain(Peek(1)!.Number)]);
            at += 3;
        }
        return total;
    }

    private bool IsWordNumber(int i) => input[i].ValueOf(Term.Number) is { Length: > 0 };

    private static bool CanJoin(decimal left, decimal right) =>
        right == 100 ? left is >= 1 and <= 9 : left is >= 20 and <= 90 && left % 10 == 0 && right is >= 1 and <= 9 || left >= 100 && right < 100;

    private static decimal Joined(decimal left, decimal right) => right == 100 ? left * 100 : left + right;

    private static bool CanJoinArabic(decimal left, decimal right) =>
        (left < 10 && right is >= 20 and <= 90 && right % 10 == 0) || (left >= 100 && right < 100);

    private Bound WithRange(Bound low)
    {
        var start = at;
        var between = output.FindLast(l => !l.Is(Term.Filler) && !l.Is(Term.A))?.ValueOf(Term.Compare)?.StartsWith("between", StringComparison.Ordinal) == true;
        if (Next(Term.To) || (between && Next(Term.And)))
        {
            at++;
            var next = TrySingle();
            if (next is { Unit: not null } high && (low.Unit is null || low.Unit == high.Unit || IsPlainDay(low, high)) && high.Value > low.Value)
                return high with { Value = low.Value, UpTo = high.Value, Comparator = Comparator.Between };
        }
        at = start;
        return low;
    }

    /// <summary>"بين يومين وخمسة أيام عمل": the kind of day is said once, at the end.</summary>
    private static bool IsPlainDay(Bound low, Bound high) => low.Unit == Unit.Days && (high.Unit == Unit.BusinessDays || high.Unit == Unit.CalendarDays);

    /// <summary>"1 hour 30 minutes" is 90 minutes.</summary>
    private Bound WithSmallerUnit(Bound large)
    {
        if (large.Unit is not { IsExact: true } || large.UpTo is not null)
            return large;
        var start = at;
        if (Next(Term.And))
            at++;
        if (Next(Term.Number) && TrySingle() is { Unit.IsExact: true, UpTo: null } small && small.Unit.Length < large.Unit.Length && small.Value * small.Unit.Length < large.Unit.Length)
            return small with { Value = (large.Value * large.Unit.Length!.Value / small.Unit.Length!.Value) + small.Value };
        at = start;
        return large;
    }

    /// <summary>"an hour and a half", "ساعة ونصف", "1시간 반".</summary>
    private Bound WithHalf(Bound whole)
    {
        if (whole.Unit is not { IsTime: true } || whole.UpTo is not null)
            return whole;
        var ahead = 0;
        if (Next(Term.And))
            ahead++;
        if (Next(Term.A, ahead))
            ahead++;
        if (!Next(Term.Half, ahead) || (ahead == 0 && language != Language.Korean))
            return whole;
        at += ahead + 1;
        return whole with { Value = whole.Value + 0.5m };
    }

    /// <summary>"5 minutes (300 seconds)" says one thing twice; "15 seconds or 5 rings" on two scales.</summary>
    private Bound WithRestatement(Bound first)
    {
        var start = at;
        var bracket = Next(Term.Open);
        if (first.Unit is null || !(bracket || Next(Term.Or)))
            return first;
        at++;
        if (bracket && Next(Term.Compare))
            at++;
        // "15초 또는 벨 5회"
        var bell = Next(Term.Bell);
        if (bell)
            at++;
        var otherAt = at;
        if (Rung(TrySingle(), bell) is not { Unit: not null } other || (bracket && !Next(Term.Close)))
        {
            at = start;
            return first;
        }
        if (bracket)
            at++;
        var (mine, theirs) = (new Limit(first.Value, first.UpTo, first.Unit), new Limit(other.Value, other.UpTo, other.Unit));
        var same = mine.IsSameAmountAs(theirs);
        if (same == true)
            return first;
        if (same is null && first.Unit != Unit.Percent && other.Unit != Unit.Percent)
            return first with { Alternative = theirs };
        var span = input[otherAt];
        var last = input[bracket ? at - 2 : at - 1].End;
        AddFault(span with { End = last }, bracket ? "limit.disagrees" : "limit.two_values", [text.Slice(input[otherAt].Start, last)]);
        return first;
    }

    private static Bound? Rung(Bound? amount, bool bell) => bell && amount?.Unit == Unit.Times ? amount with { Unit = Unit.Rings } : amount;

    private void AddBound(Bound amount, int start)
    {
        var (from, end) = (input[start].Start, input[at - 1].End);
        var bound = amount;
        // Before: "no more than a", with fillers in between.
        while (Before() is { } index)
        {
            var lexeme = output[index];
            from = lexeme.Start;
            foreach (var loose in output.Skip(index).Where(l => l.Is(Term.Approximate)))
                faults.Add(new(text.Start(loose.Start), text.End(loose.End), "limit.approximate", [text.Slice(loose.Start, loose.End)], [], Blocks: false));
            output.RemoveRange(index, output.Count - index);
            bound = Apply(bound, lexeme, from, end);
        }
        while (After() is { } ahead)
        {
            var lexeme = Peek(ahead)!;
            end = lexeme.End;
            at += ahead + 1;
            bound = Apply(bound, lexeme, from, end);
        }
        output.Add(new Lexeme(from, end, Term.Bound) { Bound = bound });
    }

    private int? Before()
    {
        var index = output.Count - 1;
        while (index >= 0 && index >= output.Count - 3 && !output[index].Is(Term.Any) && !output[index].Is(Term.Rolling) && (output[index].Is(Term.Filler) || output[index].Is(Term.A) || output[index].Is(Term.Of) || output[index].Is(Term.Approximate) || output[index].Is(Term.Colon) || output[index].Is(Term.Bell)))
            index--;
        if (index < 0)
            return null;
        if (output[index].Is(Term.All) && index == output.Count - 1 && Peek(-1)?.ValueOf(Term.Unit) is { } unit && Unit.TryParse(unit, out var parsed) && parsed.IsTime)
            return index;
        return output[index].ValueOf(Term.Compare) is { } how && !how.EndsWith("suffix", StringComparison.Ordinal) ? index : null;
    }

    private int? After()
    {
        var ahead = 0;
        while (ahead < 2 && (Next(Term.Comma, ahead) || Next(Term.Filler, ahead)))
            ahead++;
        if (Peek(ahead)?.ValueOf(Term.Compare) is not { } how || how.EndsWith("prefix", StringComparison.Ordinal) || !how.Contains(' ', StringComparison.Ordinal))
            return null;
        // "90%, at least 30 cases": a comparator that can go either way belongs to the number that follows.
        if (how.EndsWith("either", StringComparison.Ordinal) && (ahead > 0 || FollowedByNumber(ahead + 1)))
            return null;
        return ahead;
    }

    private bool FollowedByNumber(int ahead)
    {
        while (Next(Term.Filler, ahead) || Next(Term.Of, ahead) || Next(Term.A, ahead))
            ahead++;
        return Next(Term.Number, ahead) || Next(Term.Amount, ahead);
    }

    private Bound Apply(Bound bound, Lexeme how, int from, int end)
    {
        if (how.Is(Term.All))
            return bound with { Comparator = bound.Comparator ?? Comparator.AtMost, IsInterval = true };
        var sign = how.ValueOf(Term.Compare)!.Split(' ')[0];
        if (sign == "between")
            return bound;
        if (sign == "in")
            return bound with { IsWeak = bound.Comparator is null };
        var comparator = ComparatorOf(sign);
        // "within 2 to 9 business days": the range says it.
        if (bound.Comparator == Comparator.Between)
            return bound;
        if (bound.Comparator is { } already && already != comparator)
        {
            var (a, b) = (already, comparator);
            // "قبل 48 ساعة على الأقل": at least so long before.
            if (a == Comparator.LessThan && b == Comparator.AtLeast && bound.IsBefore)
                return bound with { Comparator = b };
            if ((IsCeiling(a) != IsCeiling(b) || Comparator.EqualTo == a || Comparator.EqualTo == b) && !(bound.IsInterval && comparator == Comparator.AtLeast)
                && !faults.Exists(f => f.Key == "contradiction" && f.Start < text.End(end) && f.End > text.Start(from)))
                faults.Add(new(text.Start(from), text.End(end), "contradiction", [text.Slice(from, end)], []));
            return bound.IsInterval ? bound : bound with { Comparator = a is Comparator.LessThan or Comparator.MoreThan ? a : b };
        }
        return bound with { Comparator = comparator, IsBetter = language == Language.English && text.Slice(how.Start, how.End).EndsWith("better", StringComparison.OrdinalIgnoreCase) && sign == "<=", IsBefore = language == Language.Arabic && text.Slice(how.Start, how.End) is "قبل" };
    }

    public static Comparator ComparatorOf(string sign) => sign switch
    {
        "<=" => Comparator.AtMost,
        "<" => Comparator.LessThan,
        ">=" => Comparator.AtLeast,
        ">" => Comparator.MoreThan,
        _ => Comparator.EqualTo,
    };

    private static bool IsCeiling(Comparator comparator) => comparator is Comparator.AtMost or Comparator.LessThan;

    private void AddFault(Lexeme at, string key, IReadOnlyList<object?> values) =>
        faults.Add(new(text.Start(at.Start), text.End(at.End), key, values, []));

    internal static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
