/** Rows of the sheet `Văn bản`: symbol, day, issuer, summary, source type, reading of "trước ngày", link. */
export const sampleDocuments: readonly (readonly string[])[] = [
  [
    '57-NQ/TW',
    '22/12/2024',
    'Bộ Chính trị',
    'Về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
    'Nghị quyết',
    '',
    '',
  ],
  // The day of this notice is not in a source that we have read: left blank, as an officer would.
  [
    '03-TB/BCĐTW',
    '',
    'Ban Chỉ đạo Trung ương',
    'Kết luận của Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
    'Kết luận của Ban Chỉ đạo Trung ương',
    '',
    '',
  ],
  [
    '139/KH-UBND',
    '16/5/2025',
    'UBND Thành phố Hà Nội',
    'Kế hoạch thực hiện nhiệm vụ về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số năm 2025',
    'Kế hoạch của Thành phố',
    '',
    '',
  ],
  [
    '190/KH-UBND',
    '18/7/2025',
    'UBND Thành phố Hà Nội',
    'Tổ chức phong trào thi đua đổi mới sáng tạo và chuyển đổi số giai đoạn 2025 - 2030',
    'Kế hoạch của Thành phố',
    '',
    '',
  ],
  [
    '5514/UBND-ĐMPT',
    '10/10/2025',
    'UBND Thành phố Hà Nội',
    'Về việc hoàn thành các nhiệm vụ năm 2025 về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
    'Công văn của Thành phố',
    'Loại trừ',
    '',
  ],
];
