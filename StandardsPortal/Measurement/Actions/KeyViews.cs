namespace StandardsPortal.Measurement.Actions;

/// <param name="Hint">The key's first letters, by which its holder recognises it.</param>
public sealed record ApiKeyRow(Guid Id, string Name, string Hint, DateTime CreatedAt, string CreatedBy, DateOnly? LastUsedOn, DateTime? RevokedAt, string? RevokedBy);

/// <param name="Secret">Shown this once; only its digest is kept.</param>
public sealed record NewApiKey(Guid Id, string Name, string Secret);
