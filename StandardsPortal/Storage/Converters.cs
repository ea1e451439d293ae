using System.Globalization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.People;

namespace StandardsPortal.Storage;

/// <summary>Stores UTC only, and says so again when reading: SQLite and PostgreSQL forget the kind.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(t => Checked(t), t => DateTime.SpecifyKind(t, DateTimeKind.Utc))
{
    private static DateTime Checked(DateTime time) =>
        time.Kind == DateTimeKind.Utc ? time : throw new InvalidOperationException($"{time:O} is not UTC.");
}

internal sealed class LanguageConverter() : ValueConverter<Language, string>(l => l.Code, c => Language.Parse(c));

internal sealed class StageConverter() : ValueConverter<Stage, string>(s => s.Slug, s => Stage.All.First(x => x.Slug == s));

internal sealed class ChannelConverter() : ValueConverter<Channel, string>(c => c.Slug, s => Channel.All.First(x => x.Slug == s));

/// <summary>Slugs hold no blank, so one string holds a list of them in every database.</summary>
internal sealed class SlugsConverter() : ValueConverter<IReadOnlyList<string>, string>(
    l => string.Join(' ', l), s => s.Split(' ', StringSplitOptions.RemoveEmptyEntries));

internal sealed class SlugsComparer() : ValueComparer<IReadOnlyList<string>>(
    (a, b) => a != null && b != null && a.SequenceEqual(b), l => string.Join(' ', l).GetHashCode(StringComparison.Ordinal), l => l.ToArray());

internal sealed class RolesConverter() : ValueConverter<IReadOnlyList<Role>, string>(
    l => string.Join(' ', l.Select(r => r.ToString())), s => s.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Role>).ToArray());

internal sealed class RolesComparer() : ValueComparer<IReadOnlyList<Role>>(
    (a, b) => a != null && b != null && a.SequenceEqual(b), l => l.Count, l => l.ToArray());

internal sealed class NumbersConverter() : ValueConverter<IReadOnlyList<int>, string>(
    l => string.Join(' ', l), s => s.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray());

internal sealed class NumbersComparer() : ValueComparer<IReadOnlyList<int>>(
    (a, b) => a != null && b != null && a.SequenceEqual(b), l => l.Count, l => l.ToArray());

internal sealed class GuidsConverter() : ValueConverter<IReadOnlyList<Guid>, string>(
    l => string.Join(' ', l), s => s.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse).ToArray());

internal sealed class GuidsComparer() : ValueComparer<IReadOnlyList<Guid>>(
    (a, b) => a != null && b != null && a.SequenceEqual(b), l => l.Count, l => l.ToArray());
