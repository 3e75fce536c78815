import { Ward } from './ward';

export default function Page() {
  return (
    <main>
      <h1>Ward 3</h1>
      <Ward />
    </main>
  );
}
