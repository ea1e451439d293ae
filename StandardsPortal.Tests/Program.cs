using StandardsPortal.Tests.Benchmarks;

// `dotnet test` loads this assembly and never comes here; started by itself the project measures:
//   dotnet run --project StandardsPortal.Tests -c Release -- benchmark handbook|revision|coldstart
//   dotnet run --project StandardsPortal.Tests -c Release -- faults import 1000
return await BenchmarkVerb.RunAsync(args);
