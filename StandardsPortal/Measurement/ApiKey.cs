using System.Security.Cryptography;
using System.Text;

namespace StandardsPortal.Measurement;

/// <summary>What another system shows to push cases and read results. The key itself is told once and never stored.</summary>
public sealed class ApiKey
{
    public const int LongestName = 80;

    /// <summary>So that a key that got into a repository or a log is recognised as one.</summary>
    public const string Prefix = "spk_";

    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>First letters, by which its holder recognises it.</summary>
    public required string Hint { get; init; }

    /// <summary>SHA-256 of the key. Not salted or slowed: 256 random bits can't be guessed.</summary>
    public required string Digest { get; init; }

    public required Guid CreatedById { get; init; }

    public required string CreatedByName { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>The day it was last used, kept by the day so that using it seldom writes.</summary>
    public DateOnly? LastUsedOn { get; set; }

    public Guid? RevokedById { get; set; }

    public string? RevokedByName { get; set; }

    public DateTime? RevokedAt { get; set; }

    public static string NewSecret() => Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static string DigestOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
