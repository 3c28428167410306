import { expect, it } from 'vitest';
import { setUpSample } from '../../scripts/sample';
import { vi } from '../../src/i18n/screen/vi';
import { storyFolder } from '../story/bundle';
import { describeInBrowser, driveFolder } from './play-office';

const { menu } = vi;

async function sample() {
  const project = await storyFolder();
  const workspace = setUpSample(project);
  return { project, drive: await driveFolder(workspace.drive, workspace.toState()) };
}

describeInBrowser('a newcomer on the sample tracker', sample, (office) => {
  it('types a wrong date, sees the check, mends it, consolidates, mails, reads one, and sees the next morning', async () => {
    const officer = await office.sitDown();
    const { page } = officer;

    await officer.openTab('SKHCN');
    const due = await officer.under('Thời hạn', 4);
    const check = await officer.under('Kiểm tra', 4);
    await officer.type(due, '31/02/2026');
    await officer.message(/vấn đề trên 1 dòng vừa sửa/);
    await officer.sees(due, '31/02/2026');
    await officer.goTo(check);
    await officer.sees(check, new RegExp(`${due}: .*31/02/2026`));

    await officer.type(due, '28/02/2026');
    await officer.goTo(check);
    await expect.poll(() => officer.textOf(check)).not.toContain('31/02/2026');

    await officer.chooseIn(vi.product, menu.consolidate);
    await officer.message(/Đã tổng hợp \d+ nhiệm vụ/);
    await officer.openTab('Báo cáo');
    await officer.sees('A2', /13\/13 đơn vị/);

    await officer.chooseIn(vi.product, menu.previewReminders);
    const preview = page.getByRole('dialog', { name: 'Xem trước thư nhắc' });
    await preview
      .frameLocator('iframe')
      .getByRole('heading', { name: /thư nhắc sẽ được gửi/ })
      .waitFor();
    await preview.getByRole('button', { name: 'Đóng' }).click();

    await officer.chooseIn(vi.product, menu.sendReminders);
    const question = page.getByRole('dialog', { name: vi.product });
    await question.getByText(/Sẽ gửi \d+ thư nhắc/).waitFor();
    await question.getByRole('button', { name: 'OK' }).click();
    const sent = Number(/Đã gửi (\d+) thư nhắc/.exec(await officer.message(/Đã gửi \d+ thư nhắc/))?.[1]);
    expect(sent).toBeGreaterThan(10);
    await page.getByRole('button', { name: 'Hộp thư' }).click();
    const mails = page.getByRole('list', { name: 'Hộp thư' }).getByRole('listitem');
    await expect.poll(() => mails.count()).toBe(sent);
    await page.getByRole('combobox', { name: 'Hộp thư của' }).selectOption('daumoi.syt@hanoi.example');
    await mails.getByRole('button', { name: /Sở Y tế/ }).click();
    await page.frameLocator('iframe[title*="Sở Y tế"]').getByText('Kính gửi: Sở Y tế').waitFor();
    await page.getByRole('button', { name: 'Bản chữ' }).click();
    await page.getByText(/Kính gửi: Sở Y tế/).waitFor();

    await page.getByRole('complementary', { name: 'Hộp thư' }).getByRole('button', { name: 'Đóng' }).click();
    await officer.openTab('SKHCN');
    await officer.chooseIn(vi.product, menu.myPage);
    const own = page.getByRole('complementary', { name: menu.myPage });
    await own
      .frameLocator('iframe')
      .getByText(/Lập danh sách mô hình điển hình/)
      .click();
    await page.getByRole('gridcell', { name: /Lập danh sách mô hình điển hình/, selected: true }).waitFor();

    await officer.chooseIn(vi.product, menu.installTriggers);
    await question.getByRole('button', { name: 'OK' }).click();
    await page.getByRole('navigation').getByRole('button', { name: 'Đồng hồ' }).click();
    const clock = page.getByRole('complementary', { name: 'Đồng hồ' });
    await clock.getByText(/runDaily của tonghop/).waitFor();
    await clock.getByRole('button', { name: 'Đến lần chạy tự động kế tiếp' }).click();
    await clock
      .getByText(/11\/10\/2025 0[78]:/)
      .first()
      .waitFor();
    await clock.getByRole('button', { name: 'Sang 8 giờ sáng hôm sau' }).click();
    await clock
      .getByText(/1[12]\/10\/2025 08:00/)
      .first()
      .waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Nhật ký chạy' }).click();
    const runs = page.getByRole('list', { name: 'Nhật ký chạy' }).getByRole('listitem');
    await runs
      .filter({ hasText: /Xong.*runDaily, tự động/ })
      .first()
      .waitFor();
  });
});
